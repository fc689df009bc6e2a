import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import {loaders} from '../src/locale/generated/loaders.js';

setCustomElementsManifest(manifest);

// One feed never answers, for the stories that show an element while it loads.
const {fetch} = window;
window.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  if (!url.endsWith('/feeds/loading.json')) return fetch(input, init);
  return new Promise((_, reject) =>
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
  );
};

export default {
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {icon: 'globe', items: ['en', ...Object.keys(loaders)], dynamicTitle: true},
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true},
    },
    theme: {
      description: 'Colour scheme',
      toolbar: {icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true},
    },
  },
  initialGlobals: {locale: 'en', direction: 'ltr', theme: 'light'},
  parameters: {a11y: {test: 'error'}},
  // Only attributes are controls; a slot and a part share the name of the attribute `heading`.
  argTypesEnhancers: [
    ({argTypes}) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => {
          if (name === 'heading')
            return [
              name,
              {...type, type: {name: 'string'}, control: {type: 'text'}, table: {category: 'attributes'}},
            ];
          const isAttribute = ['attributes', 'properties'].includes(type.table?.category ?? 'attributes');
          return [name, isAttribute ? type : {...type, control: false}];
        }),
      ),
  ],
  decorators: [
    (story, {globals}) => {
      const {locale, direction, theme} = globals as Record<'locale' | 'direction' | 'theme', string>;
      const page = document.documentElement;
      page.lang = locale;
      page.dir = direction;
      page.style.colorScheme = theme;
      // As the browser draws it anyway: axe reads it.
      page.style.backgroundColor = 'Canvas';
      return story();
    },
  ],
} satisfies Preview;
