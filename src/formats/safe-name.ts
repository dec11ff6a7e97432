/** `E0001.eml`: the name under which an item lies in the package. Throws RangeError if the number is not one. */
export function safeName(_number: string, _originalName: string): string {
  throw new Error('to be written');
}
