//! [`Handle`]: the file of a mapping, which is open, or found by its path when it is needed, if there
//! is one.
//!
//! A mapping keeps its file alive without a descriptor. What needs one is to measure the file and to
//! read it. If the descriptor was closed, the file is measured by its path, and opened by it to be
//! read, if the path still names it. Which file a path names is told by device and inode, which no
//! other file has while this one is mapped.

#[cfg(target_os = "linux")]
use std::{
    ffi::{CString, OsStr},
    os::unix::{ffi::OsStrExt as _, fs::MetadataExt as _},
};
use std::{fs::File, io, ops::Deref, path::Path};

/// Refers to the file of a mapping.
pub(super) enum Handle {
    Open(File),
    Closed(Named),
    /// There is none, because the memory is not a file's.
    #[cfg(target_os = "linux")]
    Memory,
}

/// Keeps a file open for as long as it lives.
pub(super) enum Opened<'a> {
    Kept(&'a File),
    Reopened(File),
}

impl Deref for Opened<'_> {
    type Target = File;

    fn deref(&self) -> &File {
        match self {
            Opened::Kept(file) => file,
            Opened::Reopened(file) => file,
        }
    }
}

impl Handle {
    /// Returns the file if its descriptor is held.
    pub(super) fn held(&self) -> Option<&File> {
        match self {
            Handle::Open(file) => Some(file),
            Handle::Closed(_) => None,
            #[cfg(target_os = "linux")]
            Handle::Memory => None,
        }
    }

    /// Returns the file, which is opened if it is closed.
    pub(super) fn get(&self) -> io::Result<Opened<'_>> {
        match self {
            Handle::Open(file) => Ok(Opened::Kept(file)),
            Handle::Closed(named) => named.open().map(Opened::Reopened),
            #[cfg(target_os = "linux")]
            Handle::Memory => Err(io::ErrorKind::Unsupported.into()),
        }
    }

    /// Returns the device and the inode of the file.
    #[cfg(unix)]
    pub(super) fn identity(&self) -> io::Result<(u64, u64)> {
        use std::os::unix::fs::MetadataExt as _;
        match self {
            Handle::Open(file) => {
                let metadata = file.metadata()?;
                Ok((metadata.dev(), metadata.ino()))
            }
            Handle::Closed(named) => Ok(named.identity()),
            #[cfg(target_os = "linux")]
            Handle::Memory => Err(io::ErrorKind::Unsupported.into()),
        }
    }

    /// Returns `true` if there is no file, so that nobody can truncate it.
    pub(super) fn is_memory(&self) -> bool {
        #[cfg(target_os = "linux")]
        let is_memory = matches!(self, Handle::Memory);
        #[cfg(not(target_os = "linux"))]
        let is_memory = false;
        is_memory
    }

    /// Returns the length of the file in bytes, or `None` if there is no file, or it is closed and
    /// its path names another file or none.
    pub(super) fn len(&self) -> io::Result<Option<u64>> {
        match self {
            Handle::Open(file) => Ok(Some(file.metadata()?.len())),
            Handle::Closed(named) => named.len(),
            #[cfg(target_os = "linux")]
            Handle::Memory => Ok(None),
        }
    }
}

/// Says how the handler measures a file: by its name, if it has one, or else by its descriptor. Memory
/// that is no file's has no length.
#[cfg(all(target_os = "linux", not(miri)))]
pub(super) enum Measured {
    Descriptor(std::os::fd::RawFd),
    Name(Named),
    Nothing,
}

#[cfg(all(target_os = "linux", not(miri)))]
impl Measured {
    pub(super) fn new(file: &File, named: Option<Named>) -> Measured {
        use std::os::fd::AsRawFd as _;
        match named {
            Some(named) => Measured::Name(named),
            None => Measured::Descriptor(file.as_raw_fd()),
        }
    }

    pub(super) fn nothing() -> Measured {
        Measured::Nothing
    }
}

/// Measures nothing: there is no handler here.
#[cfg(not(all(target_os = "linux", not(miri))))]
pub(super) struct Measured;

#[cfg(not(all(target_os = "linux", not(miri))))]
impl Measured {
    pub(super) fn new(_: &File, _: Option<Named>) -> Measured {
        Measured
    }

    #[cfg(target_os = "linux")]
    pub(super) fn nothing() -> Measured {
        Measured
    }
}

/// Names a file by its path, and tells whether the path still does.
#[cfg(target_os = "linux")]
#[derive(Clone)]
pub(super) struct Named {
    /// Absolute, so that it does not depend on the working directory.
    path: CString,
    device: u64,
    inode: u64,
    is_writable: bool,
}

#[cfg(target_os = "linux")]
impl Named {
    /// Returns the name of an open file, if `path` names it.
    pub(super) fn new(file: &File, path: &Path, is_writable: bool) -> Option<Named> {
        let path = std::path::absolute(path).ok()?;
        let metadata = file.metadata().ok()?;
        let named = Named {
            path: CString::new(path.as_os_str().as_bytes()).ok()?,
            device: metadata.dev(),
            inode: metadata.ino(),
            is_writable,
        };
        let is_named = matches!(named.len(), Ok(Some(_)));
        is_named.then_some(named)
    }

    fn path(&self) -> &Path {
        Path::new(OsStr::from_bytes(self.path.to_bytes()))
    }

    fn open(&self) -> io::Result<File> {
        let file = File::options()
            .read(true)
            .write(self.is_writable)
            .open(self.path())?;
        let metadata = file.metadata()?;
        match (metadata.dev(), metadata.ino()) == (self.device, self.inode) {
            true => Ok(file),
            false => Err(io::Error::new(
                io::ErrorKind::NotFound,
                "its path names another file now",
            )),
        }
    }

    /// Returns the device and the inode of the file.
    pub(super) fn identity(&self) -> (u64, u64) {
        (self.device, self.inode)
    }

    /// Returns the length of the file in bytes, or `None` if the path names another file, or none.
    fn len(&self) -> io::Result<Option<u64>> {
        use rustix::io::Errno;
        match self.measure() {
            Ok(len) => Ok(len),
            Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Returns the length of the file in bytes, or `None` if it is not known.
    ///
    /// The handler calls it, so it makes a bare system call and does nothing else.
    #[cfg(not(miri))]
    pub(super) fn len_in_handler(&self) -> Option<u64> {
        self.measure().ok().flatten()
    }

    fn measure(&self) -> rustix::io::Result<Option<u64>> {
        let stat = rustix::fs::stat(self.path.as_c_str())?;
        #[allow(
            clippy::unnecessary_cast,
            reason = "the fields have other types elsewhere"
        )]
        let (identity, len) = (
            (stat.st_dev as u64, stat.st_ino as u64),
            stat.st_size as u64,
        );
        Ok((identity == (self.device, self.inode)).then_some(len))
    }
}

/// On other systems descriptors are not closed. There is no such value.
#[cfg(not(target_os = "linux"))]
#[derive(Clone)]
pub(super) enum Named {}

#[cfg(not(target_os = "linux"))]
impl Named {
    pub(super) fn new(_: &File, _: &Path, _: bool) -> Option<Named> {
        None
    }

    fn open(&self) -> io::Result<File> {
        match *self {}
    }

    #[cfg(unix)]
    fn identity(&self) -> (u64, u64) {
        match *self {}
    }

    fn len(&self) -> io::Result<Option<u64>> {
        match *self {}
    }
}
