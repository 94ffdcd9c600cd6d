// Pages of figures and of units: tables that are sorted, and the rows of the reader's own commune.
import './page.ts';
import '../../components/ranking/sort-table.ts';
import '../../components/units/choose-unit.ts';
