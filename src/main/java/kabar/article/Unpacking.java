package kabar.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** Reads what unpacks, and stops where a small file unpacks to far more than texts do: it was made to fill a disk or a memory. */
final class Unpacking extends FilterInputStream {
    /** Times its packed size; texts unpack to some five times theirs, tables to perhaps fifty. */
    private static final int MOST = 200;
    /** What is as short does no harm. */
    private static final long HARMLESS = 1L << 26;

    private final long limit;
    private long done;

    Unpacking(InputStream in, long packed) {
        super(in);
        this.limit = Math.max(HARMLESS, MOST * packed);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        count(n);
        return n;
    }

    private void count(long n) throws IOException {
        done += Math.max(0, n);
        if (done > limit) {
            throw new InputFile.NotText(
                    OptionalLong.empty(),
                    "it unpacks to more than " + MOST + " times its size; unpack it yourself if you trust it");
        }
    }
}
