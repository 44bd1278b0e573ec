// The bill of materials of a release, in SPDX 2.3: its files, and in which of them what is.

const DOCUMENT = "SPDXRef-DOCUMENT";
const PROJECT = "SPDXRef-Pandu-JHT";
const reference = (kind, text) => `SPDXRef-${kind}-${text.replace(/[^A-Za-z0-9.]+/g, "-")}`;
const relation = (from, relationshipType, to) => ({
  spdxElementId: from,
  relationshipType,
  relatedSpdxElement: to,
});

const packageOf = ({ title, version, licence, address, checksum }) => ({
  SPDXID: reference("Package", title),
  name: title,
  versionInfo: version,
  downloadLocation: "NOASSERTION",
  filesAnalyzed: false,
  licenseConcluded: licence,
  licenseDeclared: licence,
  copyrightText: "NOASSERTION",
  ...(checksum && { checksums: [checksum] }),
  externalRefs: [
    { referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: address },
  ],
});

const fileOf = ({ name, sha1, sha256 }) => ({
  SPDXID: reference("File", name),
  fileName: `./${name}`,
  checksums: [
    { algorithm: "SHA1", checksumValue: sha1 },
    { algorithm: "SHA256", checksumValue: sha256 },
  ],
  licenseConcluded: "NOASSERTION",
  licenseInfoInFiles: ["NOASSERTION"],
  copyrightText: "NOASSERTION",
});

// `files`: [{ name, has (which of "site" and "command" are in it), sha1, sha256 }]; `made`: a Date;
// `digest` tells this release from all others.
export function sbom({ version, made, digest, files, materials }) {
  const project = {
    SPDXID: PROJECT,
    name: "Pandu JHT",
    versionInfo: version,
    downloadLocation: "NOASSERTION",
    filesAnalyzed: false,
    licenseConcluded: "MIT",
    licenseDeclared: "MIT",
    copyrightText: "Copyright (c) 2026 Pandu JHT contributors",
    primaryPackagePurpose: "APPLICATION",
  };
  const contents = files.flatMap(({ name, has }) => [
    relation(PROJECT, "CONTAINS", reference("File", name)),
    ...materials
      .filter(({ parts }) => parts.some((part) => has.includes(part)))
      .map(({ title }) =>
        relation(reference("File", name), "CONTAINS", reference("Package", title)),
      ),
  ]);
  return {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: DOCUMENT,
    name: `pandu-jht-${version}`,
    documentNamespace: `urn:sha256:${digest}`,
    creationInfo: {
      created: made.toISOString().replace(/\.\d+Z$/, "Z"),
      creators: ["Organization: Pandu JHT contributors", "Tool: pandu-jht-release"],
    },
    documentDescribes: [PROJECT],
    packages: [project, ...materials.map(packageOf)],
    files: files.map(fileOf),
    relationships: [relation(DOCUMENT, "DESCRIBES", PROJECT), ...contents],
  };
}
