// What `import 'plaza-widgets/react'` and its like load: they bring types, and nothing that runs.
export {};
