import { z } from 'zod';
import { readDatum } from './read-datum.ts';
import { refusals } from './refusals.ts';

/** A datum field: see `readDatum`. */
export const datum = z
  .string()
  .refine((value) => readDatum(value) !== undefined, {
    error: refusals.notADatum,
  })
  .meta({ format: 'datum' });

/** A datum that is one whole day. */
export const dag = z
  .string()
  .refine((value) => readDatum(value)?.precision === 'dag', {
    error: refusals.notADay,
  })
  .meta({ format: 'datum' });
