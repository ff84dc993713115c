import * as z from 'zod/mini';

/** A field that may be missing; one of another type is as good as missing. */
export const maybe = <Type extends z.ZodMiniType>(type: Type) =>
  z.catch(z.optional(type), undefined);
