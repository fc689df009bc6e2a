import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('plaza-');

export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};
