// %% [markdown]
// # What most notebooks do
//
// | once | and |
// |---|---|
// | a table | another |
// %% parameters
String who = param("who", "Gaza غزة");
int top = param("top", 3);
// %%
var table = Table.create("t", StringColumn.create("name", who, "b", "c"), IntColumn.create("n", new int[] {1, 2, 3}),
    DoubleColumn.create("x", new double[] {0.1, 2, 3.25}));
table
// %%
int twice(int n) {
    return 2 * n;
}
for (int i = 0; i < top; i++) {
    System.out.println(twice(i) + " " + List.of(who).stream().map(String::length).collect(Collectors.toList()));
}
Files.writeString(out("n.csv"), "a,b\n1,2\n");
twice(top)
