// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/workbook.h"

#include <QObject>

#include <freexl.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// libfreexl 1.0 takes sizes and offsets from the file on trust: one changed byte in five hundred ends the process. It
// therefore works in a child process, which sends cell after cell through a pipe and may crash, loop or run out of
// memory without harm. The child is a fork without exec: it calls nothing but freexl, the allocator (which glibc keeps
// usable over a fork) and system calls, and the parent gives up on it after a while in any case.
namespace vitrine::detail
{

namespace
{

constexpr rlim_t extraMemory = rlim_t(1) << 30; // beyond what the parent has
constexpr rlim_t secondsOfWork = 20;
constexpr auto patience = std::chrono::seconds(60);
constexpr std::uint32_t longestText = 1 << 20;
constexpr unsigned int mostSheets = 1000;
constexpr std::uint32_t mostRows = 65536;

enum Token : unsigned char { NewSheet = 'S', Number = 'N', Words = 'T', End = 'Z', Refused = 'R' };

class Sender
{
public:
    explicit Sender(int pipe) : m_pipe(pipe) {}
    template<class T>
    void put(T value)
    {
        bytes(&value, sizeof value);
    }
    void words(const char *text)
    {
        const auto length = static_cast<std::uint32_t>(std::min<std::size_t>(text ? std::strlen(text) : 0, longestText));
        put(length);
        bytes(text, length);
    }
    void flush()
    {
        for (std::size_t done = 0; done < m_filled;) {
            const ssize_t part = ::write(m_pipe, m_buffer + done, m_filled - done);
            if (part < 0 && errno == EINTR)
                continue;
            if (part <= 0)
                _exit(3); // nobody listens any more
            done += static_cast<std::size_t>(part);
        }
        m_filled = 0;
    }

private:
    void bytes(const void *data, std::size_t size)
    {
        const char *from = static_cast<const char *>(data);
        while (size > 0) {
            if (m_filled == sizeof m_buffer)
                flush();
            const std::size_t part = std::min(size, sizeof m_buffer - m_filled);
            std::memcpy(m_buffer + m_filled, from, part);
            m_filled += part;
            from += part;
            size -= part;
        }
    }
    int m_pipe;
    std::size_t m_filled = 0;
    char m_buffer[1 << 15];
};

void limit(__rlimit_resource what, rlim_t to)
{
    rlimit both{to, to};
    setrlimit(what, &both);
}

[[noreturn]] void serve(int file, int pipe, rlim_t memory)
{
    for (const int signal : {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL, SIGPIPE, SIGALRM, SIGTERM, SIGINT})
        std::signal(signal, SIG_DFL);
    if (const int null = ::open("/dev/null", O_WRONLY); null >= 0)
        dup2(null, STDERR_FILENO); // the allocator's complaints are of no interest to anybody
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, secondsOfWork);
    if (memory > 0)
        limit(RLIMIT_AS, memory);

    Sender sender(pipe);
    char path[40];
    std::snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    const void *book = nullptr;
    const int opened = freexl_open(path, &book);
    unsigned int sheets = 0;
    unsigned int protection = 0;
    if (opened == FREEXL_OK)
        freexl_get_info(book, FREEXL_BIFF_PASSWORD, &protection);
    if (opened != FREEXL_OK || protection == FREEXL_BIFF_OBFUSCATED || freexl_get_info(book, FREEXL_BIFF_SHEET_COUNT, &sheets) != FREEXL_OK) {
        sender.put(static_cast<unsigned char>(Refused));
        sender.put(static_cast<std::int32_t>(opened != FREEXL_OK ? opened : FREEXL_BIFF_OBFUSCATED));
        sender.flush();
        _exit(0);
    }
    for (unsigned int sheet = 0; sheet < std::min(sheets, mostSheets); ++sheet) {
        const auto index = static_cast<unsigned short>(sheet);
        const char *name = nullptr;
        unsigned int rows = 0;
        unsigned short columns = 0;
        freexl_get_worksheet_name(book, index, &name);
        sender.put(static_cast<unsigned char>(NewSheet));
        sender.words(name);
        if (freexl_select_active_worksheet(book, index) != FREEXL_OK || freexl_worksheet_dimensions(book, &rows, &columns) != FREEXL_OK)
            continue;
        for (std::uint32_t row = 0; row < std::min(rows, mostRows); ++row)
            for (std::uint16_t column = 0; column < columns; ++column) {
                FreeXL_CellValue cell;
                if (freexl_get_cell_value(book, row, column, &cell) != FREEXL_OK || cell.type == FREEXL_CELL_NULL)
                    continue;
                const bool number = cell.type == FREEXL_CELL_INT || cell.type == FREEXL_CELL_DOUBLE;
                sender.put(static_cast<unsigned char>(number ? Number : Words));
                sender.put(row);
                sender.put(column);
                if (number)
                    sender.put(cell.type == FREEXL_CELL_INT ? static_cast<double>(cell.value.int_value) : cell.value.double_value);
                else
                    sender.words(cell.value.text_value);
            }
    }
    sender.put(static_cast<unsigned char>(End));
    sender.flush();
    _exit(0);
}

// What the parent has mapped already; the child inherits it and its limit counts it. 0 = unknown, or meaningless.
rlim_t mappedMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    return 0; // the sanitizer maps terabytes
#else
    unsigned long long pages = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "re")) {
        char digits[32] = {};
        if (std::fgets(digits, sizeof digits, file))
            for (const char *c = digits; *c >= '0' && *c <= '9'; ++c)
                pages = 10 * pages + static_cast<unsigned long long>(*c - '0');
        std::fclose(file);
    }
    return pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
#endif
}

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }
    void close()
    {
        if (m_number >= 0)
            ::close(m_number);
        m_number = -1;
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

// Bytes from the child, with an eye on the clock, on the child's health and on the person who may not want them any more.
class Receiver
{
public:
    Receiver(int pipe, pid_t child, const Progress &progress) : m_pipe(pipe), m_child(child), m_progress(progress) {}
    ~Receiver()
    {
        if (!m_gone) {
            kill(m_child, SIGKILL);
            while (waitpid(m_child, nullptr, 0) < 0 && errno == EINTR) {}
        }
    }
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;

    template<class T>
    bool get(T &value)
    {
        return bytes(reinterpret_cast<char *>(&value), sizeof value);
    }
    bool words(QString &text)
    {
        std::uint32_t length = 0;
        if (!get(length) || length > longestText)
            return false;
        QByteArray utf8(static_cast<qsizetype>(length), Qt::Uninitialized);
        if (!bytes(utf8.data(), length))
            return false;
        text = QString::fromUtf8(utf8);
        return true;
    }

private:
    bool bytes(char *to, std::size_t size)
    {
        while (size > 0) {
            if (m_at == m_filled && !refill())
                return false;
            const std::size_t part = std::min(size, m_filled - m_at);
            std::memcpy(to, m_buffer + m_at, part);
            m_at += part;
            to += part;
            size -= part;
        }
        return true;
    }
    bool refill()
    {
        m_at = m_filled = 0;
        while (!m_progress.cancelled() && std::chrono::steady_clock::now() < m_end) {
            pollfd ready{m_pipe, POLLIN, 0};
            const int state = poll(&ready, 1, 100);
            if (state < 0 && errno != EINTR)
                return false;
            if (state <= 0) {
                // Another child, forked at the same moment, may hold the pipe open when this one is long dead.
                if (!m_gone && waitpid(m_child, nullptr, WNOHANG) == m_child)
                    m_gone = true;
                else if (m_gone)
                    return false;
                continue;
            }
            const ssize_t got = ::read(m_pipe, m_buffer, sizeof m_buffer);
            if (got < 0 && errno == EINTR)
                continue;
            m_filled = got > 0 ? static_cast<std::size_t>(got) : 0;
            return got > 0;
        }
        return false;
    }
    int m_pipe;
    pid_t m_child;
    const Progress &m_progress;
    bool m_gone = false;
    std::chrono::steady_clock::time_point m_end = std::chrono::steady_clock::now() + patience;
    std::size_t m_at = 0, m_filled = 0;
    char m_buffer[1 << 16];
};

Failure impossible(const char *what)
{
    return failure("spreadsheet-process", text(QT_TRANSLATE_NOOP("core", "The spreadsheet cannot be opened: %1 failed (%2)."), what, std::strerror(errno)));
}

Failure refused(int code)
{
    if (code == FREEXL_CFBF_READ_ERROR || code == FREEXL_CFBF_SEEK_ERROR || code == FREEXL_CFBF_INVALID_SECTOR_SIZE || code == FREEXL_CFBF_EMPTY_FAT_CHAIN ||
        code == FREEXL_CFBF_ILLEGAL_FAT_ENTRY || code == FREEXL_CFBF_INVALID_SIGNATURE ||
        code == FREEXL_INVALID_CFBF_HEADER)
        return failure("damaged-spreadsheet", text(QT_TRANSLATE_NOOP("core", "The OLE container of the file is damaged or cut off (libfreexl %1)."), code));
    if (code == FREEXL_BIFF_OBFUSCATED)
        return failure("protected-spreadsheet",
                       text(QT_TRANSLATE_NOOP("core", "The spreadsheet is protected by a password; expected one that is not. Save it again without protection.")));
    return failure("no-workbook", text(QT_TRANSLATE_NOOP("core", "The OLE container holds no readable Excel workbook (libfreexl %1); expected Excel 5 to 2003."), code));
}

} // namespace

Result<Workbook> readXls(QByteArrayView bytes, const Progress &progress)
{
    const Descriptor file(memfd_create("workbook", MFD_CLOEXEC));
    if (file.number() < 0)
        return impossible("memfd_create");
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t part = ::write(file.number(), bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return impossible("write");
        done += part;
    }
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return impossible("pipe2");
    const Descriptor from(ends[0]);
    Descriptor to(ends[1]);
    const rlim_t mapped = mappedMemory();
    const pid_t child = fork();
    if (child < 0)
        return impossible("fork");
    if (child == 0)
        serve(file.number(), to.number(), mapped > 0 ? mapped + extraMemory : 0);
    to.close();

    Receiver receiver(from.number(), child, progress);
    Workbook book;
    book.container = QStringLiteral("xls");
    while (true) {
        unsigned char token = 0;
        if (!receiver.get(token))
            break;
        if (token == End)
            return book;
        if (token == Refused) {
            std::int32_t code = 0;
            return receiver.get(code) ? refused(code) : refused(FREEXL_CFBF_READ_ERROR);
        }
        QString words;
        if (token == NewSheet) {
            if (!receiver.words(words) || book.sheets.size() >= mostSheets)
                break;
            book.sheets.emplace_back(words);
            continue;
        }
        std::uint32_t row = 0;
        std::uint16_t column = 0;
        double number = 0;
        if ((token != Number && token != Words) || book.sheets.empty() || !receiver.get(row) || !receiver.get(column))
            break;
        if (token == Number ? !receiver.get(number) : !receiver.words(words))
            break;
        if (!(token == Number ? book.sheets.back().setNumber(row, column, number) : book.sheets.back().setWords(row, column, words)))
            return failure("spreadsheet-too-large",
                           text(QT_TRANSLATE_NOOP("core", "The sheet \"%1\" claims more cells than can be read; it is damaged, or should be exported as text."),
                                book.sheets.back().name()));
    }
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The import was cancelled.")));
    return failure("damaged-spreadsheet",
                   text(QT_TRANSLATE_NOOP("core", "The spreadsheet is damaged: its reader gave up within sheet %1. Save it again, or export it as text."), book.sheets.size()));
}

} // namespace vitrine::detail
