import { pickedFrom } from '../../kit/pick.ts';
import type { Place, Tool } from '../tool.ts';

/** Takes what was chosen with a file field, and tells of it at a place; the same file can be chosen again. */
export const take =
  ({ act }: Tool, place: Place) =>
  ({ target }: Event) => {
    const field = target as HTMLInputElement;
    act.take(pickedFrom(field.files ?? []), { place });
    field.value = '';
  };
