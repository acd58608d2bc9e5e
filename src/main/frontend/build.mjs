// Bundles each widget of ENTRIES into static/, for the browsers that the web applications support.

import {build} from 'esbuild';

const ENTRIES = ['src/dashboard.ts', 'src/times.ts', 'src/run.ts'];

// The application's own modules are served one folder above the bundles and shared with its pages: they stay outside.
const sharedWithPages = {
  name: 'shared-with-pages',
  setup: ({onResolve}) => onResolve({filter: /^\.\.\/[\w-]+\.js$/}, ({path, importer}) =>
    importer.includes('node_modules') ? undefined : {path, external: true})
};

await build({
  entryPoints: ENTRIES,
  outdir: 'static',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'linked',
  charset: 'utf8',
  plugins: [sharedWithPages],
  logLevel: 'warning'
});
