import { type Algorithm, algorithms } from '../../digests/algorithms.ts';

/** What the name of a manifest says (RFC 8493, 2.1.3 and 2.2.1). */
interface ManifestName {
  kind: 'payload' | 'tag';
  /** As it stands in the name: `sha256`, `SHA-256`, `blake3`. */
  algorithm: string;
}

/** Reads `manifest-sha256.txt` or `tagmanifest-sha256.txt`; undefined for other names and for paths with folders. */
export function manifestName(path: string): ManifestName | undefined {
  const parts = /^(tag)?manifest-([^/]+)\.txt$/i.exec(path);
  return parts?.[2] ? { kind: parts[1] ? 'tag' : 'payload', algorithm: parts[2] } : undefined;
}

/** The algorithm meant: "lower case without punctuation" (RFC 8493, 2.4); older tools wrote SHA-256. */
export function algorithmNamed(name: string): Algorithm | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return algorithms.find((algorithm) => algorithm === plain);
}
