const common = {
  transform: {
    '\\.ts$': ['ts-jest', { tsconfig: { module: 'CommonJS', moduleResolution: 'Node10', allowJs: true } }],
    // Packages that ship ES modules only.
    '\\.mjs$': ['ts-jest', { tsconfig: { module: 'CommonJS', moduleResolution: 'Node10', allowJs: true } }],
  },
  // Its package.json names a CommonJS file that is not there.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
};

/** Tests that run what the build made; all others run the sources. */
const onTheBuild = [
  ...['build', 'conformance', 'errors', 'faults', 'local/cli', 'local/execution'],
  ...['local/workbench/office', 'local/workbench/server', 'outside', 'scenarios'],
];

export default {
  // A machine that does several things at once takes its time; a test that hangs fails all the same.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'sources',
      globalSetup: '<rootDir>/scripts/templates.mjs',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [...onTheBuild, 'browser'].map((folder) => `<rootDir>/test/${folder}/`),
    },
    {
      ...common,
      displayName: 'build',
      globalSetup: '<rootDir>/scripts/build.mjs',
      testMatch: onTheBuild.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
    },
    {
      ...common,
      displayName: 'browser',
      globalSetup: '<rootDir>/test/browser/prepare.mjs',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
