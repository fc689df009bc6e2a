/** Which folders of src each folder may import from; the arrows all point one way. */
const mayImport = {
  feed: [],
  model: ['feed'],
  format: ['feed', 'model'],
  sheet: ['feed', 'model'],
  posts: ['feed', 'model', 'locale'],
  locale: [],
  'elements/shared': ['feed', 'format', 'locale'],
};
const below = (folders) => folders.map((folder) => `^src/${folder}/`);

/** Makes a feed of a spreadsheet, and so knows what no other file of elements/shared does. */
const tableReader = '^src/elements/shared/table-(reader|sheet)\\.ts$';

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `layer: ${folder}`,
  severity: 'error',
  from: {path: below([folder]), pathNot: tableReader},
  to: {path: '^src/', pathNot: below([folder, ...others])},
}));

const element = '^src/elements/(?!shared/)([^/]+)/';

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'spreadsheets-load-on-demand',
      comment: 'What reads them is large: an element imports it where a feed turns out to be one.',
      severity: 'error',
      from: {path: below(['elements', 'mount', 'embed']), pathNot: [tableReader, '^src/mount/tables\\.ts$']},
      to: {path: tableReader, dependencyTypesNot: ['dynamic-import']},
    },
    {
      name: 'a-table-becomes-a-feed-in-one-place',
      severity: 'error',
      from: {path: tableReader},
      to: {
        path: '^src/',
        pathNot: [...below(['feed', 'format', 'sheet', 'elements/shared']), '^src/model/json(-feed)?\\.ts$'],
      },
    },
    {
      name: 'elements-do-not-know-each-other',
      comment: 'An element uses the layers below it and its own files.',
      severity: 'error',
      from: {path: element},
      to: {
        path: '^src/',
        pathNot: ['^src/elements/$1/', ...below(['feed', 'model', 'format', 'locale', 'elements/shared'])],
      },
    },
    {
      name: 'classes-register-nothing',
      severity: 'error',
      from: {path: '^src/', pathNot: '(^src/(define\\.ts|mount/|studio/|embed/))'},
      to: {path: '(^|/)define\\.ts$'},
    },
    {
      name: 'the-command-line-shows-nothing',
      comment: 'It runs in Node: it reads feeds as the elements do, and renders none.',
      severity: 'error',
      from: {path: below(['cli'])},
      to: {
        path: '^src/',
        pathNot: below(['cli', 'doctor', 'feed', 'model', 'format', 'locale', 'sheet', 'posts']),
      },
    },
    {
      name: 'the-doctor-runs-anywhere',
      comment: 'In Node for the command line, in a browser for the studio.',
      severity: 'error',
      from: {path: below(['doctor'])},
      to: {path: '^src/', pathNot: below(['doctor', 'feed', 'model', 'format', 'locale'])},
    },
    {
      name: 'outside-stays-outside',
      comment: 'Nothing that is part of the elements knows what is built around them.',
      severity: 'error',
      from: {path: '^src/', pathNot: below(['mount', 'embed', 'cli', 'doctor', 'studio', 'frameworks'])},
      to: {path: below(['mount', 'embed', 'cli', 'doctor', 'studio', 'frameworks'])},
    },
    {
      name: 'mounting-is-small',
      comment: 'It loads before the elements, or without them: only plaza.ts, which is both, brings them.',
      severity: 'error',
      from: {path: below(['mount']), pathNot: '^src/mount/(plaza|tables)\\.ts$'},
      to: {path: '^src/', pathNot: ['^src/mount/(?!(plaza|tables)\\.ts$)', '^src/locale/nearest\\.ts$']},
    },
    {
      name: 'the-frame-page-is-small',
      comment: 'It loads the element that it shows from beside it.',
      severity: 'error',
      from: {path: below(['embed'])},
      to: {path: '^src/', pathNot: [...below(['embed', 'locale']), '^src/mount/widgets\\.ts$']},
    },
    {
      name: 'pure-layers-know-no-lit',
      comment: 'Types are nothing at run time, and str-tag is a pure function of its own.',
      severity: 'error',
      from: {path: below(['feed', 'model', 'format', 'doctor', 'sheet', 'posts'])},
      to: {
        path: 'node_modules/(lit|lit-[^/]+|@lit)/',
        pathNot: '@lit/localize/internal/str-tag\\.js$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'spreadsheets-come-when-opened',
      comment: 'Nothing that is on every page holds what only those need who open a spreadsheet.',
      severity: 'error',
      from: {path: '^src/', pathNot: [...below(['sheet', 'cli', 'studio']), tableReader]},
      to: {path: '^src/sheet/', dynamic: false, dependencyTypesNot: ['type-only']},
    },
    {
      name: 'spreadsheet-libraries-come-when-opened',
      severity: 'error',
      from: {path: '^src/'},
      to: {
        path: 'node_modules/(papaparse|read-excel-file|fflate)/',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {name: 'no-cycles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'nothing-unresolved',
      comment: 'But for the frameworks, which are installed in test/frameworks only.',
      severity: 'error',
      from: {pathNot: '^src/frameworks/.*\\.d\\.ts$'},
      to: {couldNotResolve: true},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'types', 'default']},
  },
};
