import type { z } from 'astro/zod';

/** The names of the fields a schema knows at a place in a file; empty where it knows none. */
export function fieldNamesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const all = objectsIn(schema);
  const [first, ...rest] = path;
  if (first === undefined) return all.flatMap((shape) => Object.keys(shape));
  return all.flatMap((shape) => {
    const inner = shape[String(first)];
    return inner ? fieldNamesAt(inner, rest) : [];
  });
}

type Shape = Record<string, z.ZodType>;

/** The fields of every object a schema may stand for; lists and records know any name. */
function objectsIn(schema: z.ZodType): Shape[] {
  const { shape, innerType, element, valueType, options } = schema.def as unknown as {
    shape?: Shape;
    innerType?: z.ZodType;
    element?: z.ZodType;
    valueType?: z.ZodType;
    options?: z.ZodType[];
  };
  if (shape) return [shape];
  if (innerType) return objectsIn(innerType);
  if (options) return options.flatMap(objectsIn);
  const any = element ?? valueType;
  if (any) return [new Proxy({}, { get: () => any, ownKeys: () => [] })];
  return [];
}
