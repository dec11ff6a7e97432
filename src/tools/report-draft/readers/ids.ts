/** What a file turned out to be. */
export const kinds = ['mail', 'certificate', 'program'] as const;

/** What repeats inside a file. */
export const partKinds = ['hop', 'attachment', 'certificate', 'signature'] as const;

/**
 * What a value is. Stable, because drafts that are kept name them; their words are `reading.field.<id>`.
 * Times are RFC 3339, digests and fingerprints lower-case hexadecimal, sizes bytes.
 */
export const fields = [
  // Every file.
  'file-name',
  'file-size',
  'file-sha256',
  // A mail. Addresses stand as they are; links are defanged, scheme and host only.
  'from',
  'sender',
  'reply-to',
  'return-path',
  'to',
  'cc',
  'mail-subject',
  'date',
  'message-id',
  'originating-ip',
  'mailer',
  'authentication-results',
  'link',
  // A hop: one `Received` header. Number 1 is the first, nearest to the sender.
  'hop-number',
  'hop-from',
  'hop-by',
  'hop-with',
  'hop-id',
  'hop-for',
  'hop-time',
  'hop-ip',
  // An attachment, as it is once decoded.
  'attachment-name',
  'attachment-type',
  'attachment-size',
  'attachment-sha256',
  // A certificate. The serial number is upper-case hexadecimal, as `openssl x509 -serial` prints it.
  'subject',
  'subject-organisation',
  'issuer',
  'issuer-organisation',
  'serial',
  'not-before',
  'not-after',
  'sha256',
  'sha1',
  'public-key',
  'signature-algorithm',
  'alternative-name',
  'key-usage',
  'extended-key-usage',
  'policy',
  'ocsp',
  'ca-issuers',
  'crl',
  // A signature of a program; the first is the one Windows shows, the others are nested in it.
  'signer',
  'signer-issuer',
  'signer-serial',
  'signer-sha256',
  'signer-sha1',
  'digest-algorithm',
  'digest-signed',
  'digest-computed',
  'claimed-time',
  'program-name',
  'program-link',
  'timestamp-time',
  'timestamp-signer',
  'timestamp-serial',
] as const;

/** What a value stands for, where it is a code and not words. Their words are `reading.meaning.<id>`. */
export const meanings = [
  'code-signing',
  'server',
  'client',
  'email',
  'time-stamping',
  'ocsp-signing',
  'cabf-code-signing',
  'cabf-code-signing-ev',
  'cabf-time-stamping',
  'cabf-domain-validated',
  'cabf-organisation-validated',
  'cabf-individual-validated',
  'cabf-extended-validation',
  'any-policy',
] as const;

/** What a certificate is among those of its file. Their words are `reading.role.<id>`. */
export const roles = ['signer', 'leaf', 'issuer', 'root'] as const;

/** What a reader should know about a file that was read. Their words are `reading.finding.<id>`. */
export const findings = [
  // Any kind. `count` where the words have a place for it.
  'hidden-characters',
  'left-out',
  // A mail.
  'mail-large',
  'mail-cut',
  'several-from',
  'reply-elsewhere',
  'return-elsewhere',
  'name-holds-address',
  'date-unclear',
  'no-hops',
  'hops-can-be-forged',
  'text-attachment',
  'mail-inside',
  'key-inside',
  // A certificate.
  'not-validated',
  'self-signed',
  'may-sign-code',
  'is-authority',
  'catalogue',
  'bytes-after',
  // A program.
  'not-signed',
  'digest-matches',
  'digest-differs',
  'digest-unknown',
  'content-differs',
  'signature-holds',
  'signature-broken',
  'signature-not-checkable',
  'signer-missing',
  'several-signers',
  'no-timestamp',
  'timestamp-token',
  'timestamp-old',
  'timestamp-holds',
  'timestamp-broken',
  'timestamp-not-checkable',
  'timestamp-elsewhere',
  'timestamp-unreadable',
  'nested',
  'nested-unreadable',
  'signature-padded',
  'table-strays',
  'data-appended',
] as const;

/** Those of them that spoil what a report would say. */
export const grave: readonly (typeof findings)[number][] = [
  'content-differs',
  'digest-differs',
  'key-inside',
  'signature-broken',
  'timestamp-broken',
  'timestamp-elsewhere',
];

/** Why nothing was read. Their words are `reading.problem.<id>`. */
export const problems = [
  'empty',
  'unreadable',
  'unknown',
  'private-key',
  'cut',
  'damaged',
  'too-large',
  'too-complex',
  'several-mails',
  'outlook-message',
  'installer',
  'office-container',
  'archive',
  'other-program',
  'certificate-request',
  'other-pem',
  'no-certificate',
] as const;
