import type {Plugin} from 'vite';

const CREATED = /(\w+)=(\w+)\?\2\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/;
const USED = /void 0!==(\w+)\?\1\.createHTML\((\w+)\):\2/;

/**
 * Lit creates its Trusted Types policy when it loads, which a page that already has Lit and a strict CSP takes for a
 * violation. Here it is created with the first template: a second copy of Plaza finds its tags taken and renders none.
 */
export function lazyPolicy(): Plugin {
  return {
    name: 'lazy-policy',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return;
      if (!CREATED.test(code) || !USED.test(code)) this.error('lit-html no longer looks as this expects.');
      return {
        code: code
          .replace(CREATED, '$1=$2?{make:()=>$1.made??=$2.createPolicy("lit-html",{createHTML:t=>t})}:void 0')
          .replace(USED, 'void 0!==$1?$1.make().createHTML($2):$2'),
        map: null,
      };
    },
  };
}
