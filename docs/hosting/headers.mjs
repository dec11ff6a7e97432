/* What every server sends with the guide; docs/hosting/README.md says why. `check.mjs` asks for it. */

/** The headers every answer carries. */
export const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), bluetooth=(), midi=(), display-capture=()',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * What the pages' own policies have in common, so that it also holds for what has no policy of its own:
 * workers, data, pages an organisation adds. Style is left to the hashes in each page; so `default-src`
 * is not here, and everything but style is named. The hashes are of the script inside every page and of
 * that in 404.html; in the repository `npm run hosting` writes them.
 */
export const policy = [
  "script-src 'self' 'wasm-unsafe-eval' 'sha256-q+vMZyO1tMSCCHmUZghvehJ3DGyVUMoLW9/pUmBVW08=' 'sha256-ZyacWn5LAcEB32ODKC2co9YYcZkPOQi1uvA2OBEXchw='",
  "style-src-attr 'none'",
  'img-src data:',
  "font-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "manifest-src 'none'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default lit-html',
].join('; ');

/** Added to the policy everywhere but in `cards/`, which other sites frame. */
export const framing = "; frame-ancestors 'self'";

/** Offline files bring a policy of their own, which needs more than the pages do. */
export const editionPolicy = "frame-ancestors 'self'";
