/** The front door, index.html: languages, themes and snippets. */
import './page.js';
import {startCopyButtons} from './copy.js';
import {highlightCode} from './highlight.js';
import {startLanguageSwitch} from './language.js';
import {startThemeSwitch} from './theme.js';

startLanguageSwitch(highlightCode);
startThemeSwitch(document.querySelector<HTMLFormElement>('form.themes')!);
startCopyButtons(document.getElementById('said')!);
