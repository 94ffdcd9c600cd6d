import './page.ts';
import '../../components/procedure/print-sheet.ts';
import '../../components/procedure/offer-listening.ts';
import '../../components/procedure/tools.ts';
