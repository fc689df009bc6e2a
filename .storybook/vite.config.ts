// Storybook takes this in place of the library's own settings, which would build into dist.
export default {build: {target: 'es2022'}};
