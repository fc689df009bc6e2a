// Angular's own packages are finished by its compiler: here in the browser, with the CLI when it builds.
import '@angular/compiler';
import {bootstrapApplication} from '@angular/platform-browser';
import {App} from './app';

bootstrapApplication(App).catch((error: unknown) => reportError(error));
