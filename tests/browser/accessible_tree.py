# Prints the headings, links, buttons, choices and fields of a program's documents, as JSON: names and
# roles in the order of the tree. Arguments: how the program's name on the bus of AT-SPI begins.
import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

ROLES = {"link", "push button", "toggle button", "radio button", "check box", "entry"}


# WebKitGTK has no role for a summary, and none for a button that stays pressed.
def role_of(node):
    if node.get_attributes().get("tag") == "summary":
        return "push button"
    return node.get_role_name()


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def visit(node, in_document, found):
    role = role_of(node)
    in_document = in_document or role.startswith("document")
    if in_document and role == "heading":
        found.append([node.get_name(), "heading level " + node.get_attributes().get("level", "")])
    elif in_document and role in ROLES:
        found.append([node.get_name(), role])
    for child in children(node):
        visit(child, in_document, found)


found = []
for program in children(Atspi.get_desktop(0)):
    if (program.get_name() or "").startswith(sys.argv[1]):
        visit(program, False, found)
json.dump(found, sys.stdout)
