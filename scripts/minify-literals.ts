import {transform} from 'lightningcss';
import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

// The default, clean-css, gives up on nesting, container queries and media ranges.
function minifyCSS(css: string): string {
  const hasExpressions = css.includes('@TEMPLATE_EXPRESSION');
  if (hasExpressions) return css;
  return transform({filename: 'literal.css', code: Buffer.from(css), minify: true}).code.toString();
}

/** Minifies the html and css templates of the source; one space stays where there was one, as it may part words. */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    apply: 'build',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return;
      const minified = await minifyHTMLLiterals(code, {
        fileName: id,
        minifyOptions: {minifyCSS, conservativeCollapse: true, keepClosingSlash: true},
      });
      return minified && {code: minified.code, map: minified.map?.toString()};
    },
  };
}
