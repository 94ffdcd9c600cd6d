// What every page in Vietnamese has: the size of text, the field to search in, the reader's own commune.
import '../../components/furniture/display-controls.ts';
import '../../components/search/search-field.ts';
import '../../components/units/my-unit.ts';
