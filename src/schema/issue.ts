import type { z } from 'zod';

/** One thing that a schema finds wrong with a record, as zod gives it. */
export type Issue = z.core.$ZodIssue;
export type UnionIssue = z.core.$ZodIssueInvalidUnion;
