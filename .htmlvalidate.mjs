import { defineConfig } from 'html-validate';

// Which HTML may be published. Everything that html-validate recommends, except what would be wrong here.
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Every file comes from the portal's own host; a hash would guard it against nobody.
    'require-sri': 'off',
    // Numbers stand as their office writes them; wherever they could break a line, they may.
    'tel-non-breaking': 'off',
    // Titles are official names of procedures and offices. They are as long as the law made them.
    'long-title': 'off',
    // The catalogue's filter answers every choice at once, so that there is nothing to submit.
    'wcag/h32': 'off',
    // The comparison asks for several units; a list has one name in the address.
    'form-dup-name': 'off',
    // Tables whose rows stand as cards on a phone say their roles: some browsers forget them with `display: block`.
    'no-redundant-role': 'off',
  },
});
