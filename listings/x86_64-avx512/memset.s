# memset of avx512, x86_64-unknown-linux-gnu

    cmp         rsi, 64
    jae         .L1
    movzx       ecx, dl
    movabs      rax, 72340172838076673
    imul        rax, rcx
    vpbroadcastq xmm0, rax
    cmp         rsi, 32
    jae         .L2
    cmp         rsi, 16
    jae         .L3
    cmp         rsi, 8
    jae         .L4
    cmp         rsi, 4
    jae         .L5
    cmp         rsi, 2
    jae         .L6
    test        rsi, rsi
    je          .L7
#APP
    mov         byte ptr [rdi], dl
#NO_APP
    ret
.L1:
    vpbroadcastb zmm0, edx
#APP
    vmovdqu64   zmmword ptr [rdi], zmm0
#NO_APP
    cmp         rsi, 129
    jae         .L8
    lea         rax, [rdi + rsi]
    add         rax, -64
#APP
    vmovdqu64   zmmword ptr [rax], zmm0
#NO_APP
    vzeroupper
    ret
.L2:
    lea         rax, [rdi + rsi]
    add         rax, -32
#APP
    movdqu      xmmword ptr [rdi], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rdi + 16], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rax], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rax + 16], xmm0
#NO_APP
    ret
.L8:
    lea         rax, [rdi + rsi]
    cmp         rsi, 257
    jae         .L9
    add         rax, -128
#APP
    vmovdqu64   zmmword ptr [rdi + 64], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rax], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rax + 64], zmm0
#NO_APP
    vzeroupper
    ret
.L3:
    lea         rax, [rdi + rsi]
    add         rax, -16
#APP
    movdqu      xmmword ptr [rdi], xmm0
#NO_APP
#APP
    movdqu      xmmword ptr [rax], xmm0
#NO_APP
    ret
.L9:
    add         rax, -256
    cmp         rsi, 513
    jae         .L10
#APP
    vmovdqu64   zmmword ptr [rdi + 64], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rdi + 128], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rdi + 192], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rax], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rax + 64], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rax + 128], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rax + 192], zmm0
#NO_APP
    vzeroupper
    ret
.L4:
    lea         rcx, [rdi + rsi]
    add         rcx, -8
#APP
    mov         qword ptr [rdi], rax
#NO_APP
#APP
    mov         qword ptr [rcx], rax
#NO_APP
    ret
.L10:
    mov         ecx, edi
    neg         ecx
    and         ecx, 63
    add         rdi, rcx
    sub         rsi, rcx
    cmp         rsi, 4032
    jb          .L11
    mov         eax, edx
    mov         rcx, rsi
#APP
    rep         stosb byte ptr es:[rdi], al
#NO_APP
    vzeroupper
    ret
.L5:
    lea         rcx, [rdi + rsi]
    add         rcx, -4
#APP
    mov         dword ptr [rdi], eax
#NO_APP
#APP
    mov         dword ptr [rcx], eax
#NO_APP
    ret
.L11:
    cmp         rsi, 256
    jb          .L12
.L13:
    add         rsi, -256
#APP
    vmovdqu64   zmmword ptr [rdi], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rdi + 64], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rdi + 128], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rdi + 192], zmm0
#NO_APP
    add         rdi, 256
    cmp         rsi, 255
    ja          .L13
.L12:
#APP
    vmovdqu64   zmmword ptr [rax], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rax + 64], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rax + 128], zmm0
#NO_APP
#APP
    vmovdqu64   zmmword ptr [rax + 192], zmm0
#NO_APP
.L7:
    vzeroupper
    ret
.L6:
    lea         rcx, [rdi + rsi]
    add         rcx, -2
    movzx       eax, ax
#APP
    mov         word ptr [rdi], ax
#NO_APP
#APP
    mov         word ptr [rcx], ax
#NO_APP
    ret
