import type { z } from 'zod';

/** One thing that a schema has against a record. */
export type Issue = z.core.$ZodIssue;
export type UnionIssue = z.core.$ZodIssueInvalidUnion;
