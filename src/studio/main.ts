/** index.html: the front door and the workshop behind it; languages, themes and snippets. */
import {startCopyButtons} from './copy.js';
import {highlightCode} from './highlight.js';
import {onLanguageChange, startLanguageSwitch} from './language.js';
import {startOffline} from './offline.js';
import {applyTheme, startThemeSwitch} from './page-theme.js';
import {startViews} from './views.js';

applyTheme();
onLanguageChange(highlightCode);
startThemeSwitch(document.querySelector<HTMLFormElement>('form.themes')!);
startViews(() => {
  startCopyButtons(document.getElementById('said')!);
  void import('./page.js');
});
startLanguageSwitch();
startOffline();
