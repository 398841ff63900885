import type { Problem } from '#domain/problem/problem.ts';
import { defineRule } from '#domain/problem/rule.ts';

const anyRule = defineRule('test/any', {
  checks: 'Een proef.',
  message: ({ message }: { message: string }) => message,
  repair: 'Niets.',
  example: (rule) => ({ file: 'a.json', ...rule({ message: 'kan niet' }) }),
});

/** A problem with any message, for tests of what is done with problems. */
export function problemWith({ message, ...parts }: Omit<Problem, 'rule'>): Problem {
  return { ...anyRule({ message }), ...parts };
}
