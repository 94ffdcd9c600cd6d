(function () {
  var data = document.documentElement.dataset;
  data.js = '';
  try {
    var text = localStorage['co-chu'];
    var scheme = localStorage.nen;
    if (text) data.text = text;
    if (scheme) data.scheme = scheme;
  } catch (unavailable) {}
})();
