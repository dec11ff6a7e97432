import { pickedFrom } from '../../kit/pick.ts';
import type { Tool } from '../tool.ts';

/** Takes what was chosen with a file field; the same file can be chosen again. */
export const take =
  ({ act }: Tool) =>
  ({ target }: Event) => {
    const field = target as HTMLInputElement;
    act.take(pickedFrom(field.files ?? []));
    field.value = '';
  };
