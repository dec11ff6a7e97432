import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { createMD5, createSHA1, createSHA224, createSHA256, createSHA384, createSHA512 } from 'hash-wasm';

/** Named as in the file names of manifests: `manifest-sha256.txt` (RFC 8493, 2.4). */
export const algorithms = ['sha256', 'sha512', 'sha384', 'sha224', 'sha1', 'md5'] as const;
export type Algorithm = (typeof algorithms)[number];

/** Takes bytes bit by bit and gives their digest. */
export interface Digest {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal. Called once, at the end. */
  hex(): string;
}

const compiled = {
  sha256: createSHA256,
  sha512: createSHA512,
  sha384: createSHA384,
  sha224: createSHA224,
  sha1: createSHA1,
  md5: createMD5,
};
const plain = { sha256, sha512, sha384, sha224, sha1, md5 };

/** Digests of the three letters `abc`, from FIPS 180-4's examples and RFC 1321: an engine that fails them is not used. */
const known: Record<Algorithm, string> = {
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  sha512:
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  sha384: 'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
  sha224: '23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7',
  sha1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
  md5: '900150983cd24fb0d6963f7d28e17f72',
};
const abc = new TextEncoder().encode('abc');

/** `fast` is compiled (WebAssembly); `slow` is plain JavaScript, for where the former is refused. */
export type Engine = 'fast' | 'slow';
const chosen = new Map<Algorithm, Promise<Engine>>();

/** The best engine that works here and gives the known answer. Throws when none does. */
export function engineFor(algorithm: Algorithm): Promise<Engine> {
  const engine = chosen.get(algorithm) ?? choose(algorithm);
  chosen.set(algorithm, engine);
  return engine;
}

async function choose(algorithm: Algorithm): Promise<Engine> {
  for (const engine of ['fast', 'slow'] as const) {
    try {
      const digest = await createDigestWith(engine, algorithm);
      digest.update(abc);
      if (digest.hex() === known[algorithm]) return engine;
    } catch {
      // WebAssembly is refused by the policy of a server, or is not there: the next one is tried.
    }
  }
  throw new Error(`No engine for ${algorithm} gives the known answer in this browser.`);
}

/** A digest of the engine named; throws where that engine is refused. */
export async function createDigestWith(engine: Engine, algorithm: Algorithm): Promise<Digest> {
  if (engine === 'slow') {
    const hash = plain[algorithm].create();
    return {
      update: (bytes) => void hash.update(bytes),
      hex: () => bytesToHex(hash.digest()),
    };
  }
  const hash = await compiled[algorithm]();
  hash.init();
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

/** A digest of the best engine there is. */
export async function createDigest(algorithm: Algorithm): Promise<Digest> {
  return createDigestWith(await engineFor(algorithm), algorithm);
}
