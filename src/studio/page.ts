/** What every page of the studio does: registers the widgets and shows the theme that its address asks for. */
import '../define.js';
import {applyTheme} from './page-theme.js';

applyTheme();

// A feed that fails needs no room for what does not come.
document.addEventListener('plaza-error', ({target}) => (target as Element).classList.add('failed'));
