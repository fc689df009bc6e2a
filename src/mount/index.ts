// `import 'plaza-widgets/mount'` turns marked divs and links into elements, now and when they are added. It registers none.
import {mount} from './mount.js';
import {watch} from './watch.js';

// On a server there is nothing to mount.
if (globalThis.document) watch((element) => void mount(element));
