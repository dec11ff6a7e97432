/** Strings of the page that comes with a release. */
export const release = {
  'release.title': 'Spot · Keep · Report {version}',
  'release.made': 'Made from commit {commit} of {date}.',
  'release.bytes': 'bytes',
  'release.check': 'Check what you downloaded',
  'release.check.why':
    'A damaged or exchanged file has another SHA-256 than listed above. Keep SHA256SUMS beside the files, open a terminal there, and run the command for your system. Each file must say OK.',
  'release.check.windows':
    'Windows has no command for the list. Compare it with the SHA-256 this prints for one file.',
  'release.check.verifier':
    'Without a terminal: in a copy of the guide that you already trust, open “Verify an evidence package” and drop the zip there. It names every changed, missing or extra file.',
  'release.check.limit':
    'Whoever can exchange the files can exchange the list too. Get the SHA-256 of SHA256SUMS by a second way, or build the release yourself: the same commit gives the same bytes, the PDFs with the same Chromium and fonts:',
  'release.contents': 'What is what',
  'release.contents.zip':
    'The site. Unpack it and copy the folder site to any folder of your web server. Sheets to print are in site/editions, settings for nginx, Apache, Caddy, IIS and others in hosting. SHA256SUMS inside covers every file.',
  'release.contents.html': 'The whole guide in one file. It opens by double-click, without a network.',
  'release.contents.pdf': 'To print.',
  'release.contents.sbom':
    'Every library in the project, with version, licence and SHA-512 (CycloneDX 1.6 bill of materials). “runs” says whether it reaches readers (browser), makes the pages (build) or tests them (test).',
};
