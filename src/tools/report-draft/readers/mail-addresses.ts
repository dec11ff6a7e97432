import type { Address } from 'postal-mime';

/** `Name <user@host>`, or the bare address; the members of a group one by one. */
export function addressTexts(addresses: readonly Address[]): string[] {
  return addresses.flatMap((one) => (one.group ? addressTexts(one.group) : text(one.name, one.address)));
}

function text(name: string, address: string | undefined): string[] {
  if (!address) return name ? [name] : [];
  return [name ? `${name} <${address}>` : address];
}

/** The part after the last `@`, in lower case; undefined without one. */
export function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf('@') ?? -1;
  return at === -1
    ? undefined
    : address
        ?.slice(at + 1)
        .replace(/>.*$/, '')
        .trim()
        .toLowerCase();
}

/** Whether the shown name holds an address of its own that is another than the real one. */
export function namesOther(name: string, address: string | undefined): boolean {
  const [shown] = /[^\s<>"'(]{1,100}@[^\s<>"'),;]{1,200}/.exec(name) ?? [];
  return shown !== undefined && shown.toLowerCase() !== address?.toLowerCase();
}
