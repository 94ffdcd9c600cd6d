import './page.ts';
import '../../components/catalogue/catalogue-filter.ts';
