// What CHANGELOG.md says is new in a version.

const UNRELEASED = "Not released yet";

// The section of the version; of what is not released yet where it has none of its own.
export function notesOf(changelog, version) {
  const sections = new Map(
    changelog
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [title, ...lines] = section.split("\n");
        return [title.trim(), lines.join("\n").trim()];
      }),
  );
  const news = sections.get(version) ?? sections.get(UNRELEASED);
  if (!news)
    throw new Error(`CHANGELOG.md has no section "## ${version}" and none "## ${UNRELEASED}"`);
  // Links into the repository lead nowhere from here: their words stay.
  return `# Pandu JHT ${version}\n\n${news.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, "$1")}\n`;
}
