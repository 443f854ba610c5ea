// Draws every plot of the page. Colours: Okabe and Ito, told apart by colour-blind readers too.
(function () {
  const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#999933', '#666666'];
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const ink = dark ? '#ddd' : '#333';
  const paper = dark ? '#181a1b' : '#fff';
  const most = 40;

  function distinct(values) { return [...new Set(values)]; }

  // The names with the largest sums, the largest first.
  function largest(rows, column, limit) {
    const sums = new Map();
    rows.forEach(r => sums.set(r[column], (sums.get(r[column]) || 0) + r[2]));
    return [...sums.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit).map(e => e[0]);
  }

  // Beside long labels: the font that is drawn may be wider than the one that was measured.
  const room = labels => 8 + Math.max(0, ...labels.map(l => l.length));

  const axis = { axisLabel: { color: ink, hideOverlap: true }, axisLine: { lineStyle: { color: ink } } };

  function bars(plot) {
    const rows = plot.rows.slice(0, most);
    return {
      grid: { left: room(rows.map(r => r[0])), right: 40, top: 8, bottom: 8, containLabel: true },
      xAxis: { type: 'value', ...axis },
      yAxis: { type: 'category', inverse: true, data: rows.map(r => r[0]), ...axis, axisLabel: { color: ink, interval: 0 } },
      series: [{ type: 'bar', data: rows.map(r => r[2]), label: { show: true, position: 'right', color: ink } }]
    };
  }

  function timeline(plot) {
    // What has no place in time has none on the line either; the table shows it.
    const times = distinct(plot.rows.map(r => r[0])).filter(t => /^\d/.test(t)).sort();
    const names = largest(plot.rows, 1, 8);
    return {
      grid: { left: 8, right: 16, top: 40, bottom: 40, containLabel: true },
      legend: { show: names.length > 1 || names[0] !== '', textStyle: { color: ink }, type: 'scroll' },
      xAxis: { type: 'category', data: times, ...axis },
      yAxis: { type: 'value', ...axis },
      dataZoom: times.length > 30 ? [{ type: 'slider', bottom: 4, height: 20 }] : [],
      series: names.map(name => {
        const at = new Map(plot.rows.filter(r => r[1] === name).map(r => [r[0], r[2]]));
        return { name: name || plot.n, type: 'line', showSymbol: times.length < 60, data: times.map(t => at.has(t) ? at.get(t) : 0) };
      })
    };
  }

  function field(plot, mirrored) {
    let rows = plot.rows;
    if (mirrored) { rows = rows.concat(rows.map(r => [r[1], r[0], r[2]])); }
    const ys = largest(rows, 1, most);
    const xs = mirrored ? ys : distinct(rows.map(r => r[0])).sort();
    const tight = mirrored || xs.length > 4 && xs.some(x => x.length > 10);
    const cells = rows.filter(r => xs.includes(r[0]) && ys.includes(r[1])).map(r => [xs.indexOf(r[0]), ys.indexOf(r[1]), r[2]]);
    return {
      grid: { left: room(ys), right: 16, top: 8, bottom: 56, containLabel: true },
      xAxis: { type: 'category', data: xs, ...axis, axisLabel: { color: ink, rotate: tight ? 40 : 0, interval: tight ? 0 : 'auto' } },
      yAxis: { type: 'category', inverse: true, data: ys, ...axis, axisLabel: { color: ink, interval: 0 } },
      visualMap: {
        min: 0, max: Math.max(1, ...cells.map(c => c[2])), calculable: true, orient: 'horizontal', left: 'center', bottom: 0,
        textStyle: { color: ink }, inRange: { color: dark ? ['#222', '#56b4e9', '#f0e442'] : ['#f4f7fb', '#56b4e9', '#00304d'] }
      },
      series: [{ type: 'heatmap', data: cells, label: { show: cells.length < 200 } }]
    };
  }

  function network(plot) {
    const edges = plot.rows.slice().sort((a, b) => b[2] - a[2]).slice(0, 150);
    const strongest = Math.max(1, ...edges.map(e => e[2]));
    const weight = new Map();
    edges.forEach(e => [e[0], e[1]].forEach(a => weight.set(a, (weight.get(a) || 0) + e[2])));
    const heaviest = Math.max(1, ...weight.values());
    return {
      series: [{
        type: 'graph', layout: 'force', roam: true, draggable: true,
        // From the same start every time, so that the picture is the same too.
        force: { initLayout: 'circular', repulsion: 260, edgeLength: [60, 180], layoutAnimation: false },
        label: { show: true, position: 'right', color: ink }, labelLayout: weight.size > most ? { hideOverlap: true } : { moveOverlap: 'shiftY' },
        emphasis: { focus: 'adjacency' },
        data: [...weight.entries()].map(([name, n]) => ({ name, value: n, symbolSize: 8 + 32 * Math.sqrt(n / heaviest) })),
        links: edges.map(e => ({ source: e[0], target: e[1], value: e[2], lineStyle: { width: 1 + 5 * e[2] / strongest } }))
      }]
    };
  }

  // Where the forces have put the points: fitted into the picture, with room for the names, in its own measure, so that circles stay round.
  function fitted(chart) {
    const points = chart.getModel().getSeriesByIndex(0).getData();
    const nodes = chart.getOption().series[0].data;
    if (nodes.length < 2) { return; }
    const at = nodes.map((node, i) => points.getItemLayout(i));
    const box = { left: 30, top: 30, bottom: 30, right: 30 + Math.min(220, 7 * Math.max(...nodes.map(node => node.name.length))) };
    const size = [chart.getWidth() - box.left - box.right, chart.getHeight() - box.top - box.bottom];
    const data = nodes.map((node, i) => {
      const [x, y] = [0, 1].map(d => {
        const low = Math.min(...at.map(p => p[d])), high = Math.max(...at.map(p => p[d]));
        return high > low ? (at[i][d] - low) / (high - low) * size[d] : size[d] / 2;
      });
      return { ...node, x, y };
    });
    chart.setOption({ series: [{ layout: 'none', data, ...box }] });
  }

  const draw = { BARS: bars, TIMELINE: timeline, HEATMAP: p => field(p, false), MATRIX: p => field(p, true), NETWORK: network };

  // The rows of the table that a click means: one, or those of all lines that meet in a point of a network.
  function clicked(plot, event) {
    const d = event.data;
    if (plot.kind === 'BARS') { return [event.dataIndex]; }
    let x, y;
    if (plot.kind === 'TIMELINE') { x = event.name; y = event.seriesName; }
    else if (plot.kind === 'NETWORK') {
      if (event.dataType !== 'edge') {
        return plot.rows.map((r, i) => r[0] === event.name || r[1] === event.name ? i : -1).filter(i => i >= 0);
      }
      x = d.source; y = d.target;
    } else {
      const option = event.option;
      x = option.xAxis.data[d[0]]; y = option.yAxis.data[d[1]];
    }
    const at = plot.rows.findIndex(r => r[0] === x && (r[1] === y || y === plot.n));
    return [at >= 0 ? at : plot.rows.findIndex(r => r[0] === y && r[1] === x)];
  }

  const drawn = part => part.querySelectorAll('.plot').forEach(element => {
    const plot = JSON.parse(element.querySelector('script').textContent);
    element.replaceChildren();
    if (plot.kind === 'BARS') { element.style.height = Math.max(160, 26 * Math.min(most, plot.rows.length) + 50) + 'px'; }
    const chart = echarts.init(element, null, { renderer: 'svg' });
    const option = draw[plot.kind](plot);
    chart.setOption({
      color: colours, backgroundColor: paper, animation: false, textStyle: { fontFamily: 'system-ui, "Noto Sans", "Noto Naskh Arabic", sans-serif', color: ink },
      tooltip: { confine: true, formatter: plot.kind === 'HEATMAP' || plot.kind === 'MATRIX'
        ? p => option.xAxis.data[p.data[0]] + ' · ' + option.yAxis.data[p.data[1]] + ': ' + p.data[2] : undefined },
      aria: { enabled: true }, ...option
    });
    if (plot.kind === 'NETWORK') { fitted(chart); }
    addEventListener('resize', () => { if (!element.isConnected) { return; } chart.resize(); if (plot.kind === 'NETWORK') { fitted(chart); } });
    chart.on('click', event => {
      const detail = { table: element.dataset.table, rows: clicked(plot, { ...event, option }), column: plot.n, name: event.name };
      element.dispatchEvent(new CustomEvent('plotclick', { bubbles: true, detail }));
    });
  });
  drawn(document);
  document.addEventListener('partcome', e => drawn(e.target));
})();
