/** The part of Trusted Types that is used here; the types of browsers that come with TypeScript lack it. */
interface Window {
  readonly trustedTypes?: {
    readonly defaultPolicy: object | null;
    /** For the policy named `default`: null refuses. */
    createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
  };
}
