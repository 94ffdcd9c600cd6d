import '../../components/furniture/display-controls.ts';
import '../../components/search/field-of-results.ts';
import '../../search/browser/results-page.ts';
