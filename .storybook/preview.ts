import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import {startServer} from '../stories/server/server.js';
import {argTypesOf, defaultsOf} from './arg-types.js';
import {renderElement} from './render.js';
import {toSource} from './source.js';
import {globalTypes, initialGlobals, withToolbar} from './toolbar.js';

setCustomElementsManifest(manifest);
startServer();

const WIDTHS = [320, 360, 768, 1200];

export default {
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: {test: 'error'},
    docs: {toc: {headingSelector: 'h2, h3'}, extractArgTypes: argTypesOf, source: {transform: toSource}},
    viewport: {
      options: Object.fromEntries(
        WIDTHS.map((width) => [
          `w${width}`,
          {name: `${width} px`, styles: {width: `${width}px`, height: '900px'}},
        ]),
      ),
    },
  },
  render: renderElement,
  // All controls show what holds: attributes that say the same are not written.
  argsEnhancers: [({component, initialArgs}) => ({...defaultsOf(component), ...initialArgs})],
  decorators: [withToolbar],
} satisfies Preview;
