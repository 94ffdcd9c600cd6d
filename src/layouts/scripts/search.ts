// What was asked is answered with the page; the combobox comes to who asks anew.
import '../../components/furniture/display-controls.ts';
import '../../components/search/search-field.ts';
import '../../search/browser/results-page.ts';
