import type {WarningCode} from '../../doctor/report.js';

/** Servers for which there are lines to copy; the names are their own in every language. */
export type Server = 'Apache' | 'nginx' | 'Netlify, Cloudflare Pages';

interface Recipe {
  readonly server: Server;
  readonly lines: string;
}

const apache = (...lines: readonly string[]): Recipe => ({server: 'Apache', lines: lines.join('\n')});
const nginx = (...lines: readonly string[]): Recipe => ({server: 'nginx', lines: lines.join('\n')});
const headers = (...lines: readonly string[]): Recipe => ({
  server: 'Netlify, Cloudflare Pages',
  lines: lines.join('\n'),
});

/** What to write into the settings of a server, by what is missing; Apache takes them in `.htaccess`, the last in `_headers`. */
export const RECIPES: Partial<Readonly<Record<WarningCode, readonly Recipe[]>>> = {
  cors: [
    apache('<FilesMatch "\\.json$">', '  Header set Access-Control-Allow-Origin "*"', '</FilesMatch>'),
    nginx('location ~ \\.json$ {', '  add_header Access-Control-Allow-Origin "*";', '}'),
    headers('/*.json', '  Access-Control-Allow-Origin: *'),
  ],
  'content-type': [
    apache('AddType application/json .json'),
    nginx('types {', '  application/json json;', '}'),
    headers('/*.json', '  Content-Type: application/json'),
  ],
  'no-compression': [
    apache('AddOutputFilterByType DEFLATE application/json application/feed+json'),
    nginx('gzip on;', 'gzip_types application/json application/feed+json;'),
  ],
  'no-caching': [
    apache('<FilesMatch "\\.json$">', '  Header set Cache-Control "max-age=600"', '</FilesMatch>'),
    nginx('location ~ \\.json$ {', '  add_header Cache-Control "max-age=600";', '}'),
    headers('/*.json', '  Cache-Control: max-age=600'),
  ],
};
