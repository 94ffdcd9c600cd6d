import '../../components/translations/filter-lines.ts';
