import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { organisationFile } from '../../schemas/organisation.ts';

/** `/api/organisation.schema.json`: the shape of an `organisation.json`, for editors that know JSON Schema. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(z.toJSONSchema(organisationFile, { io: 'input' }), null, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
