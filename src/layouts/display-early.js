(function () {
  var root = document.documentElement;
  root.dataset.js = '';
  try {
    var text = localStorage.getItem('co-chu');
    var scheme = localStorage.getItem('nen');
    if (text) root.dataset.text = text;
    if (scheme) root.dataset.scheme = scheme;
  } catch (unavailable) {}
})();
