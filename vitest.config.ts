import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{schema,domain,markdown,content}/**/*.test.ts'],
        },
      },
    ],
  },
});
