/** Why a package was not written, with the items it is about. `changed` and `gone` name all of them. */
export class PackageError extends Error {
  readonly code: 'changed' | 'gone' | 'full' | 'failed';
  readonly items: string[];
  constructor(code: PackageError['code'], items: string[] = [], reason = '') {
    super(reason);
    this.code = code;
    this.items = items;
  }
}
