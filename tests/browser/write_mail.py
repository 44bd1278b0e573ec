"""Writes mail that carries a link, by Python's email and urllib, in the forms that mail programs use.

    write_mail.py LINK

Prints JSON: under "mail", messages by the name of their form; under "text", what careless programs
make of the line with the link; under "rewritten", the link as rewriting programs hand it on.
"""

import json
import sys
import textwrap
from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from urllib.parse import quote

link = sys.argv[1]
width = 76
text = f"Selamat siang,\n\nsilakan buka {link}\n\nTerima kasih\n"


def message(body, **how):
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = "JHT"
    mail.set_content(body, **how)
    return mail


def in_pieces(sentence, size=width):
    return textwrap.wrap(sentence, size, break_long_words=True, break_on_hyphens=False)


html = message("Tautan untuk Anda", cte="quoted-printable")
html.add_alternative(
    f'<p>Buka <a href="{escape(link)}">hasil Anda</a>.</p>', subtype="html", cte="quoted-printable"
)
# RFC 3676: a space at the end of a line says that it goes on in the next one.
flowed = message(
    " \r\n".join(in_pieces(link, width - 1)) + "\r\n",
    cte="8bit",
    params={"format": "flowed", "delsp": "yes"},
)
quoted_printable = message(text, cte="quoted-printable")
source = quoted_printable.get_payload()

print(
    json.dumps(
        {
            "mail": {
                "quoted-printable": quoted_printable.as_string(),
                "base64": message(text, cte="base64").as_string(),
                "flowed": flowed.as_string(),
                "html": html.as_string(),
                "angle brackets": message(f"Buka <{link}>.\n", cte="quoted-printable").as_string(),
            },
            "text": {
                "source of quoted-printable": source[source.index("http") :].split("\n\n")[0],
                "broken at the column": "\r\n".join(in_pieces(link, 60)),
                "quoted in a reply": "\r\n> ".join(in_pieces(link, 60)),
                "angle brackets": f"{link}>",
                "escaped": escape(f"{link}>"),
                "in a sentence": f"{link}.",
            },
            "rewritten": {
                "hash encoded": quote(link, safe=":/?=&%"),
                "hash encoded again": quote(quote(link, safe=":/?=&%"), safe=":/?=&"),
                "fragment encoded": link.split("#")[0] + "#" + quote(link.split("#")[1], safe=""),
                "fragment encoded into the path": link.split("#")[0] + quote("#" + link.split("#")[1], safe=""),
            },
        }
    )
)
